//! Build steps with dependencies, change tracking and plans.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

pub type Name = Rc<str>;

type Command = Box<dyn Fn(&[String]) -> Result<String, String>>;

pub struct Step {
    needs: Vec<Name>,
    command: Command,
}

#[derive(Default)]
pub struct Build {
    steps: BTreeMap<Name, Step>,
    done: HashMap<Name, String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BuildError {
    Missing { step: Name, need: Name },
    Cycle(Vec<Name>),
    Failed(Name, String),
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Open,
    Closed,
}

impl Build {
    pub fn step<F>(&mut self, name: &str, needs: &[&str], command: F) -> &mut Self
    where
        F: Fn(&[String]) -> Result<String, String> + 'static,
    {
        let needs = needs.iter().map(|&need| Rc::from(need)).collect();
        let command = Box::new(command);
        self.steps.insert(name.into(), Step { needs, command });
        self
    }

    pub fn order(&self) -> Result<Vec<Name>, BuildError> {
        let mut order = Vec::new();
        let mut marks = HashMap::new();
        for name in self.steps.keys() {
            self.visit(name, &mut marks, &mut Vec::new(), &mut order)?;
        }
        Ok(order)
    }

    fn visit(
        &self,
        name: &Name,
        marks: &mut HashMap<Name, Mark>,
        path: &mut Vec<Name>,
        order: &mut Vec<Name>,
    ) -> Result<(), BuildError> {
        path.push(name.clone());
        match marks.insert(Rc::clone(name), Mark::Open) {
            Some(Mark::Open) => return Err(BuildError::Cycle(path.clone())),
            Some(Mark::Closed) => {}
            None => {
                for need in &self.steps[name].needs {
                    if !self.steps.contains_key(need) {
                        let (step, need) = (name.clone(), need.clone());
                        return Err(BuildError::Missing { step, need });
                    }
                    self.visit(need, marks, path, order)?;
                }
                order.push(name.clone());
            }
        }
        marks.insert(name.clone(), Mark::Closed);
        path.pop();
        Ok(())
    }

    pub fn run(&mut self) -> Result<usize, BuildError> {
        let mut ran = 0;
        for name in self.order()? {
            if self.done.contains_key(&name) {
                continue;
            }
            let step = &self.steps[&name];
            let inputs: Vec<String> = step
                .needs
                .iter()
                .filter_map(|n| self.done.get(n))
                .cloned()
                .collect();
            let output =
                (step.command)(&inputs).map_err(|why| BuildError::Failed(name.clone(), why))?;
            self.done.insert(name, output);
            ran += 1;
        }
        Ok(ran)
    }

    pub fn output(&self, name: &str) -> Option<&str> {
        self.done.get(name).map(String::as_str)
    }

    pub fn touch(&mut self, name: &str) -> BTreeSet<Name> {
        let mut stale = BTreeSet::from([Name::from(name)]);
        for step in self.order().unwrap_or_default() {
            if self.steps[&step]
                .needs
                .iter()
                .any(|need| stale.contains(need))
            {
                stale.insert(step);
            }
        }
        self.done.retain(|step, _| !stale.contains(step));
        stale
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed(text: &'static str) -> impl Fn(&[String]) -> Result<String, String> {
        move |_| Ok(text.to_string())
    }

    fn small() -> Build {
        let mut build = Build::default();
        build.step("app", &["lib", "doc"], |parts| Ok(parts.concat()));
        build.step("lib", &["src"], |parts| Ok(parts[0].to_uppercase()));
        build
            .step("doc", &[], fixed("?"))
            .step("src", &[], fixed("fn"));
        build
    }

    #[test]
    fn runs_in_order() {
        let mut build = small();
        assert_eq!(build.order().unwrap().join(" "), "src lib doc app");
        assert_eq!(build.run(), Ok(4));
        assert_eq!(build.output("app"), Some("FN?"));
        assert_eq!(build.run(), Ok(0));
    }

    #[test]
    fn touching_rebuilds_dependents() {
        let mut build = small();
        build.run().unwrap();
        assert_eq!(build.touch("src").len(), 3);
        assert_eq!(build.output("app"), None);
        assert_eq!(build.run(), Ok(3));
    }

    #[test]
    fn cycles_and_gaps() {
        let mut build = Build::default();
        build
            .step("a", &["b"], fixed(""))
            .step("b", &["a"], fixed(""));
        let names = ["a", "b", "a"].map(Name::from).to_vec();
        assert_eq!(build.order(), Err(BuildError::Cycle(names)));
        build.step("b", &["z"], fixed(""));
        let (step, need) = ("b".into(), "z".into());
        assert_eq!(build.run(), Err(BuildError::Missing { step, need }));
    }

    #[test]
    fn failures_name_the_step() {
        let mut build = small();
        build.step("doc", &[], |_| Err("no ink".to_string()));
        let err = build.run().unwrap_err();
        assert_eq!(
            err.clone(),
            BuildError::Failed("doc".into(), "no ink".into())
        );
    }
}
