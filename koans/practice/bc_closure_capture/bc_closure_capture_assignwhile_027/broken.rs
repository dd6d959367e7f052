#[derive(Debug, Clone, Copy)]
pub enum Tick {
    Rate(f64),
    Trade { amount: f64 },
}

#[derive(Debug, PartialEq)]
pub struct Summary {
    pub trades: usize,
    pub total: f64,
}

pub fn settle(ticks: &[Tick], opening: f64) -> Summary {
    let mut rate = opening;
    let fee = 0.5;
    let convert = |amount: f64| amount * rate - fee;
    let mut summary = Summary {
        trades: 0,
        total: 0.0,
    };
    for tick in ticks {
        match tick {
            Tick::Rate(new) => rate = *new,
            Tick::Trade { amount } => {
                summary.trades += 1;
                summary.total += convert(*amount);
            }
        }
    }
    summary
}
