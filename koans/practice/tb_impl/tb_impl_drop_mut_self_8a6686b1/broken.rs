use anyhow::{ensure, Result};
use std::io::{self, Read};

pub struct Cards<'d> {
    pub deck: &'d [&'d str],
}

fn punch(card: &str) -> Result<u8> {
    ensure!(card.len() == 8, "card has {} columns", card.len());
    Ok(u8::from_str_radix(card, 2)?)
}

impl Read for Cards<'_> {
    fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        let take = buffer.len().min(self.deck.len());
        let (now, later) = self.deck.split_at(take);
        for (byte, card) in buffer.iter_mut().zip(now) {
            *byte = punch(card).map_err(io::Error::other)?;
        }
        self.deck = later;
        Ok(take)
    }
}
