"""Parts that screens are made of. Look here before drawing anything yourself.

- Texts, grounds: `texts`: Text (of the type scale), Hairline, Card, TitleRow, set_ground
- Icons: `glyph_label`: GlyphLabel; for actions `app.views.icons`: icon, set_icon
- Buttons: `buttons`: PrimaryButton, Button, GhostButton, DangerButton, LinkButton, IconButton
- Fields: `fields`: LineEdit, SearchField, ComboBox, CheckBox, RadioButton
- Passwords: `password_fields`: PasswordFields (hidden, unless they are to be seen)
- Rows of a form: `forms`: FormField (caption, field, error in place)
- Chips: `chips`: Chip (icon and words of one tone), FilterChip (clicked, taken_off);
  `check_menu`: CheckMenu (several things are ticked in it)
- Navigation: `navigation`: NavigationBar, NavigationItem, AppMark
- Tabs and switches: `tabs`: TabRow, TabStrip, SegmentedSwitch
- Steps: `steps`: StepList (wizard), StepTrail (import)
- Plans: `plan_cards`: PlanCardRow, PlanOffer, PlanLine, PlanChip
- Notices: `banners`: Banner, ScheduledChangeBar, Remark
- Amounts: `amounts`: AmountLabel (opens its computation: asked)
- Facts: `facts`: FactColumns, Fact
- Lines and totals: `line_table`: LineTable, Line, LineAmount
- Bars that measure: `meters`: ProgressLine, QuotaBar, PeriodPips
- Charts: `month_chart`: MonthChart, MonthBar (billed and expected); `chart_bars`: fill_bar
- The box to tick: `recurring_box`: RecurringBox
- Edges of a window: `bars`: Footer, ActionBar, Toast
- Empty lists: `empty_state`: EmptyState, Act
- Tables: `table_view`: DenseTableView; `table_cells`: Cell, CellLook, QuotaUse, RowKind,
    TableRole; `table_header`: Sorting; models: `app.views.table_model`: TableModel, Column
- Painting yourself: `painting`: hairline, box, draw_glyph, draw_text; `app.views.theme`
"""
