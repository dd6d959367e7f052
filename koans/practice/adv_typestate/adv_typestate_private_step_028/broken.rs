mod cellar {
    pub struct Must {
        sugar: u32,
    }

    pub struct Cider {
        pub percent: u32,
    }

    impl Must {
        pub fn pressed(sugar: u32) -> Must {
            Must { sugar }
        }

        fn ferment(mut self, weeks: u32) -> Result<Cider, Must> {
            let eaten = self.sugar.min(weeks * 15);
            if eaten < self.sugar {
                self.sugar -= eaten;
                Err(self)
            } else {
                Ok(self.bottle(eaten))
            }
        }

        fn bottle(self, eaten: u32) -> Cider {
            Cider {
                percent: (self.sugar.max(eaten)) / 17,
            }
        }
    }
}

pub fn strength(sugar: u32, visits: &[u32]) -> Option<u32> {
    let mut must = cellar::Must::pressed(sugar);
    for &weeks in visits {
        match must.ferment(weeks) {
            Ok(cider) => return Some(cider.percent),
            Err(sweet) => must = sweet,
        }
    }
    None
}
