use std::collections::BTreeMap;

pub fn totals(rows: &[&str]) -> Result<BTreeMap<String, i64>, String> {
    let mut sums = BTreeMap::new();
    for row in rows {
        let (name, amount) = row.split_once(',').ok_or(format!("no comma: {row}"))?;
        let amount: i64 = amount.trim().parse().map_err(|_| amount.to_string())?;
        *sums.entry(name.to_string()).or_insert(0) += amount;
    }
    Ok(sums)
}

pub fn total_of(rows: &[&str], name: &str) -> Result<i64, String> {
    let sums = totals(rows)?;
    let total = sums.get(name).ok_or("no such name")?;
    Ok(*total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_rows_by_name() {
        let rows = ["tea,4", "milk,2", "tea, -1"];
        assert_eq!(totals(&rows).unwrap().len(), 2);
        assert_eq!(total_of(&rows, "tea"), Ok(3));
        assert_eq!(total_of(&rows, "rye"), Err("no such name".to_string()));
    }

    #[test]
    fn refuses_bad_rows() {
        assert_eq!(totals(&["tea"]), Err("no comma: tea".to_string()));
        assert_eq!(total_of(&["tea,x"], "tea"), Err("x".to_string()));
    }
}
