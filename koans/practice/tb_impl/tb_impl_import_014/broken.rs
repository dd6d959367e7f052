pub mod plan {
    pub trait Bed {
        fn area(&self) -> f64;
        fn bags_of_soil(&self) -> u32 {
            (self.area() * 2.5).ceil() as u32
        }
    }

    pub struct Strip(pub f64, pub f64);
    pub struct Round(pub f64);

    impl Bed for Strip {
        fn area(&self) -> f64 {
            self.0 * self.1
        }
    }

    impl Bed for Round {
        fn area(&self) -> f64 {
            3.0 * self.0 * self.0
        }
    }
}

pub mod shop {
    use super::plan::{Round, Strip};

    pub fn order(strips: &[Strip], rounds: &[Round]) -> u32 {
        let first: u32 = strips.iter().map(|s| s.bags_of_soil()).sum();
        let second: u32 = rounds.iter().map(|r| r.bags_of_soil()).sum();
        first + second
    }
}
