macro_rules! count {
    () => { 0 };
    ($head:ident $($rest:ident)*) => { count!($($rest)*) };
}

macro_rules! phases {
    ($($phase:ident $percent:literal),*) => {
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub enum Phase {
            $($phase),*
        }

        pub const PHASES: [(Phase, u8); count!($($phase)*)] = [$((Phase::$phase, $percent)),*];
    };
}

phases!(New 0, Crescent 25, Quarter 50, Gibbous 75, Full 100);

pub fn nearest(percent: u8) -> Phase {
    PHASES
        .iter()
        .min_by_key(|(_, lit)| lit.abs_diff(percent))
        .unwrap()
        .0
}
