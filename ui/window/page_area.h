#pragma once

#include <QWidget>

#include "ui/window/page_id.h"

class QStackedWidget;
class QVBoxLayout;

namespace tastescope {

class Banner;
class DataPage;
class OpeningRow;
class RecommendPage;
class StartPage;
class TabRow;
class TrainPage;

/// The middle of the window: tabs, what has to be told, the page. Without a data set the start page is there instead.
class PageArea : public QWidget {
    Q_OBJECT
  public:
    explicit PageArea(QWidget* parent = nullptr);

    TabRow& tabs() const { return *tabs_; }
    OpeningRow& opening() const { return *opening_; }
    Banner& banner() const { return *banner_; }
    StartPage& start() const { return *start_; }
    DataPage& data() const { return *data_; }
    TrainPage& train() const { return *train_; }
    RecommendPage& recommend() const { return *recommend_; }

    PageId page() const { return page_; }
    /// Whether this page is what the user sees.
    bool isInSight(PageId page) const { return !isEmpty_ && page == page_; }
    void setPage(PageId page);
    void setEmpty(bool isEmpty);
    /// Gives the keyboard to the page itself, so that plain keys act.
    void focusPage();

  signals:
    /// A page came into sight, by its tab or otherwise.
    void pageShown(tastescope::PageId page);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showPage();
    void placeMessages();

    TabRow* tabs_;
    OpeningRow* opening_;
    Banner* banner_;
    QVBoxLayout* messages_;
    QStackedWidget* stack_;
    StartPage* start_;
    DataPage* data_;
    TrainPage* train_;
    RecommendPage* recommend_;
    PageId page_ = PageId::train;
    bool isEmpty_ = false;
};

}  // namespace tastescope
