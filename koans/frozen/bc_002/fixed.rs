pub struct Parcel {
    pub label: String,
    pub items: Vec<u32>,
}

pub struct Receipt {
    pub label: String,
    pub grams: u32,
    pub position: usize,
}

pub fn weigh(parcel: &Parcel) -> u32 {
    let wrapping = 50;
    parcel.items.iter().sum::<u32>() + wrapping
}

pub fn load(parcel: Parcel, van: &mut Vec<Parcel>) -> Receipt {
    let label = parcel.label.to_uppercase();
    let grams = weigh(&parcel);
    van.push(parcel);
    Receipt {
        label,
        grams,
        position: van.len(),
    }
}
