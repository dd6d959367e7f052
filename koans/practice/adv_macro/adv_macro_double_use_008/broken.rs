#[derive(Debug, Clone, PartialEq)]
pub struct Pallet {
    pub goods: String,
    pub kilos: u32,
}

#[derive(Default)]
pub struct Warehouse {
    pub dock_log: Vec<Pallet>,
    pub stock: Vec<Pallet>,
}

macro_rules! receive {
    ($house:expr, $($pallet:expr),+) => {
        $(
            let pallet = $pallet;
            $house.dock_log.push(pallet);
            $house.stock.push(pallet);
        )+
    };
}

pub fn morning(house: &mut Warehouse) -> u32 {
    receive!(
        house,
        Pallet {
            goods: "tiles".into(),
            kilos: 900
        },
        Pallet {
            goods: "grout".into(),
            kilos: 120
        }
    );
    house.stock.iter().map(|pallet| pallet.kilos).sum()
}
