pub trait Ferry {
    const NAME: &'static str;
    fn seats(&self) -> u32;
    fn fare(&self) -> u32;

    fn full_house(&self) -> u32 {
        self.seats() * self.fare()
    }
}

macro_rules! ferry {
    ($class:ident, $seats:literal seats, $fare:literal cents) => {
        pub struct $class;

        impl Ferry for $class {
            const NAME: &'static str = stringify!($class);

            fn seats(&self) -> u32 {
                $seats
            }

            fn fare(&self) -> u32 {
                $fare
            }
        }
    };
}

ferry!(Catamaran, 120 seats, 2450 cents);
ferry!(Barge, 40 seats, 600 cents);

pub fn poster<F: Ferry>(ferry: &F) -> String {
    format!("{}: up to {} a trip", F::NAME, ferry.full_house())
}
