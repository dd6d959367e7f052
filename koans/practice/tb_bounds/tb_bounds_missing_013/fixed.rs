use std::str::FromStr;

pub fn parse_list<T: FromStr>(line: &str) -> Vec<Option<T>> {
    let mut values = Vec::new();
    for field in line.split(',') {
        values.push(field.trim().parse::<T>().ok());
    }
    values
}

pub fn sum_of_valid(line: &str) -> i64 {
    let values: Vec<Option<i64>> = parse_list(line);
    values.into_iter().flatten().sum()
}
