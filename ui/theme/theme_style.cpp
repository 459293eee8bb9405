#include "ui/theme/theme_style.h"

#include "ui/theme/paint_buttons.h"
#include "ui/theme/paint_fields.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/paint_views.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace tastescope {

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {}

// The strip under the scroll bar of a list that pops up would show the window's grey.
void ThemeStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractItemView*>(widget)) widget->setBackgroundRole(QPalette::Base);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const ThemeTokens& tokens = tokensFor(option->palette);
    switch (element) {
        case PE_PanelButtonCommand:
            return drawPushButtonPanel(*option, *painter, widget);
        case PE_PanelButtonTool:
            return drawToolButtonPanel(*option, *painter, widget);
        case PE_FrameDefaultButton:
        case PE_FrameTabBarBase:
        case PE_PanelMenuBar:
            return;
        case PE_FrameFocusRect:
            // Item views show where they are by the selection; everything else gets the ring.
            if (!qobject_cast<const QAbstractItemView*>(widget))
                drawFocusRing(*painter, option->rect.adjusted(-2, -1, 2, 1), kInnerRadius, tokens.accent);
            return;
        case PE_PanelLineEdit: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (frame && frame->lineWidth > 0) drawFieldPanel(*option, *painter, widget);
            return;
        }
        case PE_FrameLineEdit:
            return;
        case PE_Frame:
            return drawBox(*painter, option->rect, kInnerRadius, QColor(), tokens.line);
        case PE_FrameMenu:
        case PE_PanelMenu:
            return drawBox(*painter, option->rect, 1, tokens.raised, tokens.track);
        case PE_PanelTipLabel:
            return drawBox(*painter, option->rect, 1, tokens.raised, tokens.edge);
        case PE_IndicatorCheckBox:
            return drawCheckBoxMark(*option, *painter);
        case PE_IndicatorRadioButton:
            return drawRadioMark(*option, *painter);
        case PE_PanelItemViewItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
                return drawItemPanel(*item, *painter, widget);
            break;
        case PE_PanelItemViewRow:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
                return drawRowLine(*item, *painter, widget);
            break;
        case PE_IndicatorButtonDropDown:
        case PE_IndicatorArrowDown:
            return drawChevron(*painter, QRectF(option->rect).center(), tokens.muted);
        default:
            break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    switch (element) {
        case CE_PushButtonLabel:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
                return drawPushButtonLabel(*button, *painter, widget);
            break;
        case CE_ComboBoxLabel:
            if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
                return drawComboBoxLabel(*combo, *painter);
            break;
        case CE_TabBarTabShape:
            if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
                return drawTabShape(*tab, *painter);
            break;
        case CE_TabBarTabLabel:
            if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
                return drawTabLabel(*tab, *painter);
            break;
        case CE_Header:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
                return drawHeader(*header, *painter);
            break;
        case CE_HeaderEmptyArea:
            return painter->fillRect(option->rect, option->palette.base());
        case CE_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
                return drawMenuItem(*item, *painter);
            break;
        case CE_MenuEmptyArea:
            return;
        default:
            break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    if (control == CC_ComboBox)
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(*combo, *painter);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_Slider && slider->orientation == Qt::Horizontal) return drawSlider(*slider, *painter);
        if (control == CC_ScrollBar)
            return drawScrollBar(*slider, *painter, scrollBarPart(*slider, SC_ScrollBarSlider));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return comboBoxPart(*combo, part);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_Slider) return sliderPart(*slider, part);
        if (control == CC_ScrollBar) return scrollBarPart(*slider, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize answer = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_PushButton:
            return QSize(size.width() + grown(32), grown(32));
        case CT_ToolButton:
            return answer.expandedTo(QSize(grown(32), grown(32)));
        case CT_ComboBox:
            return QSize(size.width() + 10 + 32, grown(32));
        case CT_LineEdit:
            return QSize(answer.width(), grown(32));
        case CT_TabBarTab:
            return QSize(size.width(), grown(40));
        case CT_HeaderSection:
            return QSize(answer.width(), grown(28));
        case CT_ItemViewItem:
            return QSize(answer.width(), std::max(answer.height(), grown(28)));
        case CT_MenuItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            if (item && item->menuItemType == QStyleOptionMenuItem::Separator) return QSize(answer.width(), 9);
            return QSize(answer.width() + 24, grown(30));
        }
        default:
            return answer;
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
        case PM_SmallIconSize:
            return 20;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
        case PM_TabBarBaseOverlap:
            return 0;
        case PM_TabBarTabHSpace:
            return 28;
        case PM_TabBarTabOverlap:
            return 0;
        case PM_SliderLength:
            return 16;
        case PM_SliderThickness:
        case PM_SliderControlThickness:
            return 24;
        case PM_ScrollBarExtent:
            return 10;
        case PM_ScrollView_ScrollBarOverlap:
        case PM_ScrollView_ScrollBarSpacing:
            return 0;
        case PM_FocusFrameHMargin:
            return 7;  // one less than the margin of a cell
        case PM_HeaderMargin:
            return 8;
        case PM_HeaderMarkSize:
            return 8;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return 18;
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return 10;
        case PM_MenuVMargin:
            return 4;
        case PM_MenuHMargin:
            return 0;
        case PM_MenuPanelWidth:
            return 1;
        case PM_ToolTipLabelFrameWidth:
            return 6;
        case PM_LayoutLeftMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutBottomMargin:
            return 16;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return 8;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ScrollBar_Transient:
        case SH_Table_AlwaysDrawLeftTopGridLines:
        case SH_ComboBox_Popup:
        case SH_TabBar_PreferNoArrows:
            return 0;
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_Slider_AbsoluteSetButtons:
            return Qt::LeftButton;
        case SH_TabBar_Alignment:
            return Qt::AlignLeft;
        case SH_ToolTipLabel_Opacity:
            return 255;
        case SH_ToolTip_WakeUpDelay:
            return 500;
        default:
            return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

}  // namespace tastescope
