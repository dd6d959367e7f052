use std::collections::HashMap;

#[derive(Clone, Debug)]
pub struct Applicant {
    pub name: String,
    pub score: i32,
}

pub type Pool = HashMap<String, Vec<Applicant>>;

pub fn shortlist(pool: &Pool, job: &str) -> Result<Vec<Applicant>, String> {
    let found = pool.get(job).ok_or("no such job")?;
    let mut ranked = found.clone();
    ranked.sort_by_key(|person| -person.score);
    ranked.truncate(2);
    Ok(ranked)
}
