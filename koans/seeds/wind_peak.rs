use std::collections::BTreeMap;

pub struct Peak {
    pub site: String,
    pub watts: u64,
}

pub fn find_peak(farm: &BTreeMap<String, u64>) -> Option<Peak> {
    let (site, watts) = farm.iter().max_by_key(|pair| pair.1)?;
    Some(Peak {
        site: site.clone(),
        watts: *watts,
    })
}

pub fn report(farm: &BTreeMap<String, u64>) -> Option<String> {
    let peak = find_peak(farm)?;
    Some(format!("{} {}", peak.site, peak.watts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_the_best() {
        let mut farm = BTreeMap::new();
        farm.insert("ridge".to_string(), 900);
        farm.insert("shore".to_string(), 700);
        assert_eq!(report(&farm).unwrap(), "ridge 900");
    }

    #[test]
    fn no_turbines() {
        assert!(report(&BTreeMap::new()).is_none());
    }
}
