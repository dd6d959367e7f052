pub const LIMIT: u64 = 10_000;

#[derive(Debug, Eq, Hash, Clone, Copy)]
pub enum Class {
    Free,
    Normal,
    AtLimit,
    Report,
}

pub fn classify(amount: u64) -> Class {
    match amount {
        0 => Class::Free,
        LIMIT => Class::AtLimit,
        n if n > LIMIT => Class::Report,
        _ => Class::Normal,
    }
}

pub fn count(payments: &[u64], class: Class) -> usize {
    payments.iter().filter(|&&p| classify(p) == class).count()
}
