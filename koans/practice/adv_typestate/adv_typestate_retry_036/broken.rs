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
    let link = Offline::new();
    for signal in signals {
        if let Ok(online) = link.dial(signal) {
            return Ok(online);
        }
    }
    Err(link.attempts)
}
