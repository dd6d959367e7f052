#[derive(Debug, PartialEq)]
pub struct Set {
    pub home: u8,
    pub guest: u8,
}

pub fn winner(text: &str) -> Option<&'static str> {
    let (home, guest) = text.split_once('-')?;
    let home: u8 = home.trim().parse().ok()?;
    let guest = guest.trim().parse().ok()?;
    let set = Set { home, guest };
    set.is_over().then(|| {
        if set.home > set.guest {
            "home"
        } else {
            "guest"
        }
    })
}

impl Set {
    pub fn is_over(&self) -> bool {
        let (low, high) = (self.home.min(self.guest), self.home.max(self.guest));
        high >= 6 && high - low >= 2 || high == 7
    }
}

pub fn is_tiebreak(text: &str) -> bool {
    text.split('-')
        .all(|games| games.parse::<u8>().is_ok_and(|n| n == 6))
}
