use std::rc::Rc;

pub struct Smoker {
    pub fuel: Rc<i64>,
    pub lit: bool,
}

pub fn light(jars: &[Rc<i64>], jar: &usize) -> Option<Smoker> {
    let fuel = Rc::clone(jars.get(*jar)?);
    let lit = *fuel > 0;
    Some(Smoker { fuel, lit })
}

pub fn puffs(smoker: &Smoker) -> i64 {
    let share = if smoker.lit { 2 } else { 20 };
    *smoker.fuel / share
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lit_smoker_puffs() {
        let jars = [Rc::new(-40), Rc::new(14)];
        assert_eq!(puffs(&light(&jars, &1).unwrap()), 7);
        assert_eq!(puffs(&light(&jars, &0).unwrap()), -2);
    }

    #[test]
    fn missing_jar() {
        let jars = [Rc::new(6)];
        assert!(light(&jars, &1).is_none());
        assert!(light(&jars, &0).unwrap().lit);
    }
}
