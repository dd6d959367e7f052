use std::collections::BTreeMap;

pub type Tally = BTreeMap<&'static str, u64>;

#[derive(Debug, PartialEq)]
pub enum Recount {
    Different { station: usize, party: &'static str },
    Overflow,
}

pub fn merge(stations: &[Tally]) -> Result<Tally, Recount> {
    let mut total = stations.first().cloned().unwrap_or_default();
    for (station, tally) in stations.iter().enumerate().skip(1) {
        for (&party, &votes) in tally {
            let Some(sum) = total.get_mut(party) else {
                return Recount::Different { station, party };
            };
            *sum = sum.checked_add(votes).ok_or(Recount::Overflow)?;
        }
    }
    Ok(total)
}
