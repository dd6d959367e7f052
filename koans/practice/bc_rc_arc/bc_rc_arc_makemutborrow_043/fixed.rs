use std::rc::Rc;

#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    pub name: String,
    pub calls: u32,
}

#[derive(Clone)]
pub struct Contacts {
    list: Rc<Vec<Contact>>,
}

impl Contacts {
    pub fn of(names: &[&str]) -> Contacts {
        let contact = |n: &&str| Contact {
            name: n.to_string(),
            calls: 0,
        };
        Contacts {
            list: Rc::new(names.iter().map(contact).collect()),
        }
    }

    pub fn call(&mut self, position: usize) -> Option<&Contact> {
        let name = self.list.get(position)?.name.clone();
        let list = Rc::make_mut(&mut self.list);
        list[position].calls += 1;
        list.sort_by_key(|contact| std::cmp::Reverse(contact.calls));
        list.iter().find(|contact| contact.name == name)
    }

    pub fn favourite(&self) -> &str {
        self.list.first().map_or("nobody", |c| &c.name)
    }
}
