use std::cmp::Ordering;

pub struct Barn {
    pub oats: u16,
}

pub fn stock(hay: u16) -> Barn {
    Barn { hay, oats: 9 }
}

pub fn ration(barn: &Barn, needs: &[u16]) -> Result<u16, &'static str> {
    let need = needs.first().ok_or("no animals")?;
    match barn.hay.cmp(need) {
        Ordering::Less => Err("buy hay"),
        Ordering::Equal => Ok(*need),
        Ordering::Greater => Ok(need + barn.oats),
    }
}
