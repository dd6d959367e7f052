pub struct Clause {
    pub number: u32,
    pub text: String,
}

impl Clause {
    fn render(&self) -> String {
        format!("§{} {}", self.number, self.text)
    }
}

pub fn measure<F>(clauses: &[Clause], mut visit: F) -> usize
where
    F: FnMut(&str) -> usize,
{
    let mut total = 0;
    for clause in clauses {
        let line = clause.render();
        total += visit(&line);
    }
    total
}

pub fn capitals(clauses: &[Clause]) -> usize {
    measure(clauses, |line| line.matches(char::is_uppercase).count())
}
