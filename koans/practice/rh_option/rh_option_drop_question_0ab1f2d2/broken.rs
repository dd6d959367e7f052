#[derive(PartialEq, Clone, Copy, Debug)]
pub struct Wind {
    pub from: char,
    pub bft: u8,
}

pub fn turns(hours: &[Wind]) -> Option<u32> {
    let calm = Wind { from: 'N', bft: 0 };
    let mut last = *hours.first();
    let mut count = 0;
    for wind in hours {
        if *wind != last && *wind != calm {
            count += 1;
        }
        last = *wind;
    }
    Some(count)
}
