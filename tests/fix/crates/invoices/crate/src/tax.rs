use crate::Cents;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rate {
    Full,
    Reduced,
    None,
}

impl Rate {
    pub fn percent(self) -> u8 {
        match self {
            Rate::Full => 20,
            Rate::Reduced => 7,
            Rate::None => 0,
        }
    }
}

/// An amount with its tax.
pub fn with_tax(net: Cents, rate: Rate) -> Cents {
    net.plus(net.percent(rate.percent()))
}
