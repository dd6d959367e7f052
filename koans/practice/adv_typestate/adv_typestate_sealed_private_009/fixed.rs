pub mod gear {
    mod sealed {
        pub trait Sealed {}
    }

    pub trait Gear: sealed::Sealed {
        const TEETH: u32;
    }

    pub struct Low;
    pub struct High;

    impl sealed::Sealed for Low {}
    impl sealed::Sealed for High {}

    impl Gear for Low {
        const TEETH: u32 = 34;
    }

    impl Gear for High {
        const TEETH: u32 = 50;
    }
}

use gear::Gear;

pub struct Bike<G: Gear> {
    pub cadence: u32,
    pub gear: G,
}

impl<G: Gear> Bike<G> {
    pub fn shift<N: Gear>(self, gear: N) -> Bike<N> {
        Bike {
            cadence: self.cadence * G::TEETH / N::TEETH,
            gear,
        }
    }
}
