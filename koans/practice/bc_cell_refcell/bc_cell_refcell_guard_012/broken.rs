use std::cell::RefCell;

pub struct Drawer {
    coins: RefCell<Vec<u32>>,
}

pub struct Closing {
    pub counted: u32,
    pub pieces: usize,
}

impl Drawer {
    pub fn with(coins: Vec<u32>) -> Self {
        Drawer {
            coins: RefCell::new(coins),
        }
    }

    pub fn drop_in(&self, coin: u32) -> &Self {
        self.coins.borrow_mut().push(coin);
        self
    }

    /// Counts the coins, empties the drawer and tells how they were rolled.
    pub fn close(self, per_roll: usize) -> (Closing, Vec<Vec<u32>>) {
        let view = self.coins.borrow();
        let coins = self.coins.into_inner();
        let closing = Closing {
            counted: view.iter().sum(),
            pieces: view.len(),
        };
        let rolls = coins.chunks(per_roll).map(<[u32]>::to_vec).collect();
        (closing, rolls)
    }
}
