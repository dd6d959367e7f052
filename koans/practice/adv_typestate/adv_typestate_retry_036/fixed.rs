pub struct Offline {
    attempts: u32,
}

pub struct Online {
    pub attempts: u32,
}

impl Offline {
    pub fn new() -> Offline {
        Offline { attempts: 0 }
    }

    pub fn dial(self, signal: u8) -> Result<Online, Offline> {
        let attempts = self.attempts + 1;
        if signal > 60 {
            Ok(Online { attempts })
        } else {
            Err(Offline { attempts })
        }
    }
}

pub fn connect(signals: impl IntoIterator<Item = u8>) -> Result<Online, u32> {
    let mut link = Offline::new();
    for signal in signals {
        link = match link.dial(signal) {
            Ok(online) => return Ok(online),
            Err(offline) => offline,
        };
    }
    Err(link.attempts)
}
