use std::fmt;

mod vault {
    pub struct Vault {
        owner: String,
        cents: u64,
    }

    impl Vault {
        pub fn new(owner: &str, cents: u64) -> Vault {
            Vault {
                owner: owner.to_string(),
                cents,
            }
        }

        pub fn owner(&self) -> &str {
            &self.owner
        }

        pub fn is_empty(&self) -> bool {
            self.cents == 0
        }
    }
}

pub use vault::Vault;

impl fmt::Display for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.is_empty() { "empty" } else { "filled" };
        write!(f, "{}'s {state} vault", self.owner())
    }
}
