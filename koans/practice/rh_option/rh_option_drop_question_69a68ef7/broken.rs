use std::collections::BTreeMap;

pub struct Peak {
    pub site: String,
    pub watts: u64,
}

pub fn find_peak(farm: &BTreeMap<String, u64>) -> Option<Peak> {
    let (site, watts) = farm.iter().max_by_key(|pair| pair.1);
    Some(Peak {
        site: site.clone(),
        watts: *watts,
    })
}

pub fn report(farm: &BTreeMap<String, u64>) -> Option<String> {
    let peak = find_peak(farm)?;
    Some(format!("{} {}", peak.site, peak.watts))
}
