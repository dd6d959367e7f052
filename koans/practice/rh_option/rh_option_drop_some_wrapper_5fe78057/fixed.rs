pub struct Employee {
    pub name: String,
    pub wage: u32,
    pub raised: bool,
}

pub fn raise(staff: &mut [Employee], percent: u32, floor: u32) -> u32 {
    let mut cost = 0;
    for employee in staff.iter_mut().filter(|employee| !employee.raised) {
        let plus = (employee.wage * percent / 100).max(floor);
        employee.wage += plus;
        employee.raised = true;
        cost += plus;
    }
    cost
}

pub fn best_paid(staff: &[Employee]) -> Option<&str> {
    let best = staff.iter().max_by_key(|employee| employee.wage)?;
    Some(&best.name)
}
