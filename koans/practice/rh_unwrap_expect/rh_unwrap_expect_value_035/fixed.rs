pub fn expenses(list: &str) -> Result<u32, std::num::ParseIntError> {
    let amounts = list.lines().filter_map(|line| line.split(' ').next_back());
    amounts.map(|amount| amount.parse::<u32>()).sum()
}

pub fn over_budget(list: &str, budget: u32) -> bool {
    expenses(list).is_ok_and(|sum| sum > budget)
}
