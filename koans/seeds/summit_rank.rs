use std::cmp::Reverse;

#[derive(Clone)]
pub struct Peak {
    pub name: String,
    pub metres: u16,
}

pub fn rank(peaks: &[Peak]) -> Vec<Peak> {
    let mut list = peaks.to_vec();
    list.sort_by_key(|p| Reverse(p.metres));
    list
}

pub fn survey(peak: &Peak, metres: &u16) -> Peak {
    let name = peak.name.to_uppercase();
    let metres = peak.metres.max(*metres);
    Peak { name, metres }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surveys_a_peak() {
        let old = Peak {
            name: "knob".to_string(),
            metres: 700,
        };
        let new = survey(&old, &712);
        assert_eq!((new.name.as_str(), new.metres), ("KNOB", 712));
        assert_eq!(survey(&old, &3).metres, 700);
    }

    #[test]
    fn ranks_high_first() {
        let low = Peak {
            name: "low".to_string(),
            metres: 10,
        };
        let high = survey(&low, &90);
        let list = rank(&[low, high]);
        assert_eq!((list.len(), list[0].metres), (2, 90));
    }
}
