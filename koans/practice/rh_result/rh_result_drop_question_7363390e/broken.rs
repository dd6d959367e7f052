use std::collections::BTreeMap;

pub fn totals(rows: &[&str]) -> Result<BTreeMap<String, i64>, String> {
    let mut sums = BTreeMap::new();
    for row in rows {
        let (name, amount) = row.split_once(',').ok_or(format!("no comma: {row}"));
        let amount: i64 = amount.trim().parse().map_err(|_| amount.to_string())?;
        *sums.entry(name.to_string()).or_insert(0) += amount;
    }
    Ok(sums)
}
