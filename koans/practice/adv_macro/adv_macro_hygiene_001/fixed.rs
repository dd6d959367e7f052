macro_rules! surcharge {
    ($total:ident, $when:expr, $cents:expr) => {
        if $when {
            $total += $cents;
        }
    };
}

pub struct Parcel {
    pub grams: u32,
    pub fragile: bool,
    pub island: bool,
}

pub fn postage(parcel: &Parcel) -> u32 {
    let mut total = 390;
    surcharge!(total, parcel.grams > 2_000, 250);
    surcharge!(total, parcel.fragile, 120);
    surcharge!(total, parcel.island, 800);
    total
}
