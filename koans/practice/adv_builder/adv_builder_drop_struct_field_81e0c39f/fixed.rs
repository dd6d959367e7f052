use std::cmp::Ordering;

#[derive(Default, Debug)]
pub struct Basket {
    pub fruit: String,
    pub kilos: u32,
}

pub fn weigh(baskets: &[Basket], ordered: u32) -> Result<String, String> {
    let basket = baskets.last().ok_or("no basket on the scale")?;
    let word = match basket.kilos.cmp(&ordered) {
        Ordering::Less => "light",
        Ordering::Equal => "exact",
        Ordering::Greater => "heavy",
    };
    Ok(format!("{word}: {basket:?}"))
}
