use std::cmp::Ordering;

pub struct Barn {
    pub hay: u16,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enough_hay() {
        assert_eq!(ration(&stock(40), &[30]), Ok(39));
        assert_eq!(ration(&stock(40), &[40, 2]), Ok(40));
    }

    #[test]
    fn refusals() {
        assert_eq!(ration(&stock(40), &[41]), Err("buy hay"));
        assert_eq!(ration(&stock(40), &[]), Err("no animals"));
    }
}
