mod machine {
    const COINS: [u32; 4] = [50, 20, 10, 5];

    pub struct Till {
        pub float: u32,
    }

    impl Till {
        fn change(&mut self, paid: u32, price: u32) -> Option<Vec<u32>> {
            let mut due = paid.checked_sub(price)?;
            if due > self.float {
                return None;
            }
            self.float -= due;
            let mut coins = Vec::new();
            for coin in COINS {
                while due >= coin {
                    coins.push(coin);
                    due -= coin;
                }
            }
            Some(coins)
        }
    }
}

pub fn sell(float: u32, sales: &[(u32, u32)]) -> Vec<Vec<u32>> {
    let mut till = machine::Till { float };
    sales
        .iter()
        .filter_map(|&(paid, price)| till.change(paid, price))
        .collect()
}
