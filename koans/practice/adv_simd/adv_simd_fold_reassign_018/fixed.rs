pub type Costs = [u32; 5];

fn step(before: Costs, column: Costs) -> Costs {
    std::array::from_fn(|row| {
        let low = row.saturating_sub(1);
        let high = (row + 1).min(4);
        let cheapest = before[low..=high].iter().min().copied().unwrap_or(0);
        cheapest.saturating_add(column[row])
    })
}

pub fn crossing(columns: &[Costs]) -> u32 {
    let mut costs = [0; 5];
    for column in columns {
        costs = step(costs, *column);
    }
    costs.into_iter().min().unwrap_or(0)
}
