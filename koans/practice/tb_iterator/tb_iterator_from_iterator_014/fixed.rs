use std::collections::BTreeMap;

#[derive(Debug, Default, PartialEq)]
pub struct Purse {
    coins: BTreeMap<u32, usize>,
}

impl FromIterator<u32> for Purse {
    fn from_iter<I: IntoIterator<Item = u32>>(coins: I) -> Self {
        let mut purse = Purse::default();
        for coin in coins {
            *purse.coins.entry(coin).or_default() += 1;
        }
        purse
    }
}

impl Purse {
    pub fn total(&self) -> u32 {
        self.coins
            .iter()
            .map(|(value, count)| value * *count as u32)
            .sum()
    }
}

pub fn change(mut amount: u32) -> Purse {
    [50, 20, 10, 5, 2, 1]
        .into_iter()
        .flat_map(|coin| {
            let count = amount / coin;
            amount %= coin;
            std::iter::repeat(coin).take(count as usize)
        })
        .collect()
}
