#[derive(Clone, Debug)]
pub struct Parcel {
    pub grams: u32,
    pub town: String,
}

pub fn heaviest(sack: &[Parcel]) -> Option<Parcel> {
    let parcel = sack.iter().max_by_key(|parcel| parcel.grams)?;
    Some(parcel.clone())
}

pub fn trim(sack: &[Parcel], limits: &[u32]) -> Option<Parcel> {
    let Parcel { grams, town } = heaviest(sack)?;
    let grams = grams.min(*limits.iter().max()?);
    Some(Parcel { grams, town })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parcel(grams: u32, town: &str) -> Parcel {
        let town = town.to_string();
        Parcel { grams, town }
    }

    #[test]
    fn finds_the_heaviest() {
        let sack = [parcel(200, "Oslo"), parcel(900, "Riga")];
        assert_eq!(heaviest(&sack).unwrap().town, "Riga");
        assert!(heaviest(&[]).is_none());
    }

    #[test]
    fn trims_it() {
        let sack = [parcel(200, "Oslo"), parcel(900, "Riga")];
        let trimmed = trim(&sack, &[300, 500]).unwrap();
        assert_eq!((trimmed.grams, trimmed.town.as_str()), (500, "Riga"));
        assert!(trim(&sack, &[]).is_none());
        assert!(trim(&[], &[1]).is_none());
    }
}
