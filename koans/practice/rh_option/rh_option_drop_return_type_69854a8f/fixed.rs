/// Identifier of one stored sample, written `SB-17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Accession(u32);

impl Accession {
    pub fn new(number: u32) -> Option<Self> {
        (number > 0).then_some(Accession(number))
    }
}

#[derive(Debug, PartialEq)]
pub enum BankError {
    Missing(Accession),
    TooLittle { wanted: u32, held: u32 },
}
