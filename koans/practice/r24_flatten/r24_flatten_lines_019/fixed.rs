use std::io::{self, BufRead};

#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub front: String,
    pub back: String,
    pub box_number: u8,
}

impl Card {
    pub fn answer(&mut self, given: &str) -> bool {
        let right = given.eq_ignore_ascii_case(&self.back);
        self.box_number = if right {
            (self.box_number + 1).min(5)
        } else {
            1
        };
        right
    }
}

pub fn load(input: impl BufRead) -> io::Result<Vec<Card>> {
    let cards: Vec<Card> = input
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| {
            let (front, back) = line.split_once('\t')?;
            Some(Card {
                front: front.to_string(),
                back: back.to_string(),
                box_number: 1,
            })
        })
        .collect();
    if cards.is_empty() {
        Err(io::ErrorKind::InvalidData.into())
    } else {
        Ok(cards)
    }
}
