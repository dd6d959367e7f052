fn foo(f: i32, g: i32) {}
