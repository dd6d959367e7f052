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

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, score: i32) -> Applicant {
        let name = name.to_string();
        Applicant { name, score }
    }

    #[test]
    fn keeps_the_best_two() {
        let people = vec![person("Kim", 3), person("Lee", 8), person("Mia", 5)];
        let pool = HashMap::from([("cook".to_string(), people)]);
        let best = shortlist(&pool, "cook").unwrap();
        assert_eq!(best.len(), 2);
        assert_eq!(best[0].name, "Lee");
        assert_eq!(best[1].score, 5);
    }

    #[test]
    fn unknown_job() {
        let result = shortlist(&HashMap::new(), "pilot");
        assert_eq!(result.unwrap_err(), "no such job");
    }
}
