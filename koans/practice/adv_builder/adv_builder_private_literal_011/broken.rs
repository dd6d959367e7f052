pub mod mint {
    #[derive(Debug)]
    pub struct Coin {
        pub motif: String,
        serial: u32,
    }

    pub struct Press {
        next: u32,
    }

    impl Press {
        pub fn starting_at(next: u32) -> Press {
            Press { next }
        }

        pub fn strike(&mut self, motif: &str) -> Coin {
            let serial = self.next;
            self.next += 1;
            Coin {
                motif: motif.to_uppercase(),
                serial,
            }
        }
    }

    impl Coin {
        pub fn engraving(&self) -> String {
            format!("{} #{:04}", self.motif, self.serial)
        }
    }
}

pub fn jubilee(motifs: &[&str]) -> Vec<String> {
    let mut press = mint::Press::starting_at(100);
    let mut engravings = Vec::new();
    for motif in motifs {
        let coin = mint::Coin {
            motif: press.strike(motif).motif,
            serial: 100,
        };
        engravings.push(coin.engraving());
    }
    engravings
}
