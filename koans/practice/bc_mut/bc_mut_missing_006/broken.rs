pub struct Loan {
    pub title: String,
    pub due: u32,
    pub tags: Vec<&'static str>,
}

pub fn tag_late(loans: &mut [Loan], today: u32) -> usize {
    let mut late = 0;
    for loan in loans.iter() {
        if loan.due < today {
            loan.tags.push("late");
            late += 1;
        }
        if loan.due + 30 < today {
            loan.tags.push("lost");
        }
    }
    late
}
