#[derive(Default)]
pub struct Locked {
    coins: u32,
}

pub struct Unlocked;

pub struct Turnstile<S> {
    state: S,
    passed: u32,
}

pub fn install() -> Turnstile<Locked> {
    Turnstile {
        state: Locked::default(),
        passed: 0,
    }
}

impl Turnstile<Locked> {
    pub fn coin(mut self) -> Result<Turnstile<Unlocked>, Self> {
        self.state.coins += 1;
        match self.state.coins {
            0..=2 => Err(self),
            _ => Ok(Turnstile {
                state: Unlocked,
                passed: self.passed,
            }),
        }
    }
}

impl Turnstile<Unlocked> {
    pub fn push(self) -> (u32, Turnstile<Locked>, Unlocked) {
        let passed = self.passed + 1;
        (
            passed,
            Turnstile {
                passed,
                ..install()
            },
            self.state,
        )
    }
}
