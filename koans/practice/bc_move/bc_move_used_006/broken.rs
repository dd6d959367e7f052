pub fn seating(rows: usize, seats: usize, aisle: Option<usize>) -> Vec<Vec<char>> {
    let mut row = vec!['.'; seats];
    if let Some(index) = aisle {
        row[index] = ' ';
    }
    let mut chart = Vec::new();
    for _ in 0..rows {
        chart.push(row);
    }
    chart
}
