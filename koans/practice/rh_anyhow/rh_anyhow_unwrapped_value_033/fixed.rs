use anyhow::{bail, Result};

pub enum Goods<'a> {
    Wine { bottles: u32 },
    Perfume { ml: u32 },
    Other { name: &'a str, value: u32 },
}

pub fn duty(goods: &Goods) -> Result<u32> {
    match goods {
        Goods::Wine { bottles } if *bottles > 90 => bail!("{bottles} bottles need a licence"),
        Goods::Wine { bottles } => Ok(bottles.saturating_sub(4) * 3),
        Goods::Perfume { ml } => Ok(ml / 10),
        Goods::Other { name: "ivory", .. } => bail!("ivory is forbidden"),
        Goods::Other { value, .. } => Ok(value / 5),
    }
}

pub fn declare(luggage: &[Goods]) -> Result<u32> {
    luggage
        .iter()
        .try_fold(0, |sum, goods| Ok(sum + duty(goods)?))
}
