use std::rc::{Rc, Weak};

pub struct Employee {
    pub name: &'static str,
    pub boss: Option<Weak<Employee>>,
}

pub fn hire(name: &'static str, boss: Option<&Rc<Employee>>) -> Rc<Employee> {
    Rc::new(Employee {
        name,
        boss: boss.map(Rc::downgrade),
    })
}

pub fn boss_of(employee: &Employee) -> Option<Rc<Employee>> {
    let weak = employee.boss.as_ref()?;
    weak.upgrade()
}

pub fn chain(employee: &Employee) -> Vec<&'static str> {
    let mut names = vec![employee.name];
    let mut above = boss_of(employee);
    while let Some(boss) = above {
        names.push(boss.name);
        above = boss_of(&boss);
    }
    names
}
