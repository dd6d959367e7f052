macro_rules! id_types {
    ($($name:ident),+) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name(pub u16);
    )+};
}

id_types!(BoardId, ClockId);

pub struct Table {
    pub board: BoardId,
    pub clock: Option<ClockId>,
}

pub fn clock_of(tables: &[Table], board: BoardId) -> Option<ClockId> {
    for table in tables {
        if table.board == board {
            return table.clock;
        }
    }
    None
}

pub fn uses(tables: &[Table], clock: ClockId) -> usize {
    tables
        .iter()
        .filter_map(|table| table.clock)
        .filter(|id| *id == clock)
        .count()
}
