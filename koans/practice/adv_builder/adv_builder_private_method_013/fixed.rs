pub mod vault {
    pub struct Combination(Vec<u8>);

    #[derive(Default)]
    pub struct Dial {
        turns: Vec<u8>,
    }

    impl Dial {
        pub fn turn(&mut self, to: u8) -> &mut Self {
            self.turns.push(to % 100);
            self
        }

        pub fn combination(&mut self) -> Option<Combination> {
            let turns = std::mem::take(&mut self.turns);
            (turns.len() == 3).then(|| Combination::unchecked(turns))
        }
    }

    impl Combination {
        fn unchecked(turns: Vec<u8>) -> Combination {
            Combination(turns)
        }

        pub fn opens(&self, secret: [u8; 3]) -> bool {
            self.0 == secret
        }
    }
}

pub fn try_open(numbers: &[u8], secret: [u8; 3]) -> bool {
    let mut dial = vault::Dial::default();
    for &number in numbers {
        dial.turn(number);
    }
    dial.combination()
        .is_some_and(|combination| combination.opens(secret))
}
