pub trait Quote {
    fn cents(&self) -> u64;
}

pub struct Stall(pub u64);

impl Quote for Stall {
    fn cents(&self) -> u64 {
        self.0
    }
}

pub struct Report<'q> {
    quotes: Vec<Box<dyn Quote + 'q>>,
}

impl<'q> Report<'q> {
    pub fn gather<Q>(sources: Vec<Q>) -> Report<'q>
    where
        Q: Quote + 'q,
    {
        let quotes = sources
            .into_iter()
            .map(|s| Box::new(s) as Box<dyn Quote + 'q>)
            .collect();
        Report { quotes }
    }

    pub fn spread(&self) -> Option<u64> {
        let low = self.quotes.iter().map(|q| q.cents()).min()?;
        let high = self.quotes.iter().map(|q| q.cents()).max()?;
        Some(high - low)
    }
}
